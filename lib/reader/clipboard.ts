/** Puts text on the clipboard, also on pages without TLS, where the browser's own interface isn't there. */
export async function copyText(text: string, within: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = within.ownerDocument.createElement('textarea');
    box.value = text;
    box.style.cssText = 'position: fixed; opacity: 0';
    within.append(box);
    box.select();
    const copied = within.ownerDocument.execCommand('copy');
    box.remove();
    return copied;
  }
}
