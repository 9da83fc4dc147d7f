import type { ArticleRow, QuotationRow } from '../../lib/log/rows.ts';
import { generateLog } from './generate-log.ts';

const LONG_TEXT =
  'When we came to this town there was nothing here but the harbour and the wind, and everything that you see around you was built by the people who stayed. '.repeat(
    9,
  );

/** What strains a layout: long and hidden words, other scripts, everything that the reader can add at once. */
const HARD: readonly { text: string; name: string | null; role?: string; more?: Partial<QuotationRow> }[] = [
  { text: LONG_TEXT, name: 'Ines Okafor', role: 'mayor of Port Ansel' },
  {
    text: 'Short.',
    name: 'Maria del Pilar Fernanda Constanza de la Santísima Trinidad Etxeberria-Goikoetxea y Montalbán',
    role: 'acting deputy undersecretary for intergovernmental harbour infrastructure coordination and outreach at the Northern Regional Development Agency',
  },
  { text: 'سنواصل العمل من أجل السلام، مهما طال الطريق.', name: 'ليلى حداد', role: 'وزيرة الخارجية' },
  { text: 'אנחנו לא נוותר על הגשר הזה.', name: 'Noa Ben-Ami', role: 'עורכת דין' },
  { text: `Donaudampfschifffahrts${'elektrizitäten'.repeat(12)}gesellschaft`, name: 'Uwe Brandt' },
  { text: 'First line of a statement,\n\nand after a break the second one.', name: null },
  {
    text: 'All of it at once: a note, tags, a star, a correction.',
    name: 'Tom Abara',
    more: {
      starred: true,
      note: 'Call the council before printing this.\nThey said “thirty”, not “thirteen”.',
      tags: ['harbour', 'to check', 'a rather long tag that somebody once thought was a good idea'],
      correction: {
        status: 'attributed',
        speaker: { name: 'Ada Bell', role: 'ship’s pilot' },
        at: Date.UTC(2026, 2, 1),
      },
    },
  },
  { text: 'evil \u202edesrever\u202c name', name: 'Nadia \u202eKeerg\u202c', role: 'tester' },
  { text: 'Saved by hand', name: null, more: { byHand: true } },
];

/** A log that strains the layout, and beside it a few articles as they mostly are. */
export function hardLog(): { article: ArticleRow; quotations: QuotationRow[] }[] {
  const plain = [...generateLog({ quotations: 12, articles: 3, speakers: 5 })];
  const [model] = plain.flatMap(({ quotations }) => quotations);
  const id = 'HARD000000000000';
  const savedAt = Date.UTC(2026, 2, 1, 9);
  const article: ArticleRow = {
    id,
    url: 'https://www.a-newspaper-with-a-long-name.example/2026/03/01/a/long/path/to/an/article.html',
    title:
      'A headline that goes on and on, as headlines of some newspapers do, until nobody remembers how it began: the harbour, the bridge, and what became of both',
    site: 'The Ansel Courier and Northern Shipping Advertiser',
    byline: 'By Mara Lind, Jonathan Featherstonehaugh-Cholmondeley and our correspondents in seven cities',
    publishedAt: '2026-03-01T08:00:00Z',
    firstReadAt: savedAt,
    savedAt,
  };
  const quotations = HARD.map(({ text, name, role, more }, i): QuotationRow => {
    if (!model) throw new Error('The generator made nothing.');
    const speaker = name === null ? null : { name, ...(role && { role }) };
    const machine = { ...model.machine, speaker, status: speaker ? 'attributed' : 'unclear' } as const;
    const { starred: _star, note: _note, tags: _tags, ...plainRow } = model;
    return {
      ...plainRow,
      id: `${id}.Q${String(i).padStart(10, '0')}.1`,
      articleId: id,
      text,
      start: i * 2000,
      end: i * 2000 + text.length,
      seenAt: savedAt,
      machine,
      ...more,
    };
  });
  return [...plain, { article, quotations }];
}
