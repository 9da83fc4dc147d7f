import { describe, expect, it } from 'vitest';
import { linkToQuotation } from '../../lib/article/text-fragment.ts';

const URL_ = 'https://gazette.example/bridge';
const fragment = (text: string, prefix = '', suffix = '') =>
  linkToQuotation(URL_, { text, prefix, suffix }).slice(URL_.length);

describe('linkToQuotation', () => {
  it.each([
    [
      'a sentence is named whole',
      'we will open the bridge in the month of May',
      '',
      '',
      '#:~:text=we%20will%20open%20the%20bridge%20in%20the%20month%20of%20May',
    ],
    [
      'a few words get their neighbours',
      'a shame',
      'e called the delay “',
      '” and left the ro',
      '#:~:text=called%20the%20delay%20%E2%80%9C-,a%20shame,-%E2%80%9D%20and%20left%20the',
    ],
    [
      'dash, comma and ampersand are no syntax',
      'the so-called “free, fair & open” vote was rigged',
      '',
      '',
      '#:~:text=the%20so%2Dcalled%20%E2%80%9Cfree%2C%20fair%20%26%20open%E2%80%9D%20vote%20was%20rigged',
    ],
    [
      'several lines are named by their ends',
      'one two three four five six\nseven eight nine ten eleven twelve',
      '',
      '',
      '#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
    ],
  ])('%s', (_why, text, prefix, suffix, expected) => {
    expect(fragment(text, prefix, suffix)).toBe(expected);
  });

  it('replaces a fragment that the address has', () => {
    expect(linkToQuotation(`${URL_}#top`, { text: 'x '.repeat(30), prefix: '', suffix: '' })).toContain(
      '/bridge#:~:text=',
    );
  });

  it('survives half a surrogate pair', () => {
    expect(fragment(`${'long '.repeat(10)}\ud83d`)).toContain('%EF%BF%BD');
  });
});
