/**
 * Takes the assignments to `innerHTML` out of the libraries that ship, so that no text of a page can become markup of
 * ours, whatever else goes wrong. The build fails if a library no longer looks as expected.
 */
interface Edit {
  /** Which module. */
  file: RegExp;
  find: RegExp;
  put: string;
}

const EDITS: readonly Edit[] = [
  // Preact's `dangerouslySetInnerHTML`, which no component uses.
  { file: /\/preact\/dist\/preact\.m?js$/, find: /[\w$]+\.innerHTML=[\w$]+\.__html(?!=)/g, put: 'void 0' },
  // Readability begins again with the body it had. The copy that it works on answers for its own `innerHTML` (see
  // lib/article/traced-copy.ts), with nodes that it kept: nothing is parsed.
  {
    file: /\/readability\/Readability\.js$/,
    find: /page\.innerHTML = pageCacheHtml;/g,
    put: 'Reflect.set(page, "innerHTML", pageCacheHtml);',
  },
  // Readability looks into <noscript> for pictures; we only want words.
  { file: /\/readability\/Readability\.js$/, find: /tmp\.innerHTML = noscript\.innerHTML;/g, put: '' },
];

/** A plugin for the bundler. */
export function noHtmlInjection() {
  return {
    name: 'on-record:no-html-injection',
    enforce: 'pre' as const, // while ids and code are still the library's own
    transform(code: string, id: string): { code: string; map: null } | null {
      const edits = EDITS.filter(({ file }) => file.test(id));
      if (edits.length === 0) return null;
      let edited = code;
      for (const { find, put } of edits) {
        if (edited.match(find)?.length !== 1) throw new Error(`${id}: expected ${find} once`);
        edited = edited.replace(find, put);
      }
      return { code: edited, map: null };
    },
  };
}
