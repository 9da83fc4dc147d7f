/** Pages that would make us work without bound, by what they do; for both browsers. */
import { articlePage } from './article-page.ts';

const SAID = '<p>“We will not sell the pier,” Ada Vale said. Bo Finch said: “Nobody asked for that.”</p>';

export const ENDLESS_PAGES: Readonly<Record<string, string>> = {
  'has 10 MB of text': articlePage(SAID + `<p>${'The board met again. '.repeat(25)}</p>`.repeat(20_000)),
  'has 100,000 quotations': articlePage('<p>“No,” said Ada Vale. “Yes,” said Bo Finch.</p>'.repeat(50_000)),
  'has 100,000 quotations in one paragraph': articlePage(`<p>${'“No,” said Ada Vale. '.repeat(100_000)}</p>`),
  'nests its elements 20,000 deep': articlePage(SAID + '<div>'.repeat(20_000) + SAID),
  'changes without end': articlePage(`${SAID}<p id="churn"></p><script>
    setInterval(() => { churn.textContent = '“' + Math.random() + '” said Ada Vale.'; }, 1);</script>`),
};
