/** An invented article, as a page that a news site might serve. */
export interface Story {
  title: string;
  paragraphs: readonly string[];
  /** The quoted texts, in order. */
  quotations: readonly string[];
}

const filler =
  'The harbour authority has been at odds with the town for most of a decade, over dredging, over fees, and over who pays for the sea wall that both of them need.';

export const STORY: Story = {
  title: 'Harbour town divided over the last boat to the island',
  paragraphs: [
    'The mayor of Port Ansel, Ines Okafor, said “the service is a lifeline and we will not let it go” on Tuesday.',
    filler,
    '“Nobody asked the people who use it,” said Tom Abara, a schoolteacher who crosses twice a week.',
    'Okafor told reporters: “The ferry has run since 1921, and it will run next winter.”',
    filler,
    filler,
    filler,
    filler,
    filler,
    filler,
    'Asked about the cost, Abara said “some things are worth paying for”.',
  ],
  quotations: [
    'the service is a lifeline and we will not let it go',
    'Nobody asked the people who use it,',
    'The ferry has run since 1921, and it will run next winter.',
    'some things are worth paying for',
  ],
};

export function storyPage({ title, paragraphs }: Pick<Story, 'title' | 'paragraphs'>): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Ansel Courier</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Ansel Courier">
<meta name="author" content="Mara Lind"><meta property="article:published_time" content="2026-03-01T08:00:00Z">
<style>body { font: 18px/1.6 Georgia, serif; max-width: 40rem; margin: 3rem auto; }</style></head>
<body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
}
