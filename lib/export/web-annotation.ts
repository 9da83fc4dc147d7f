import type { LogEntry } from '../log/rows.ts';
import { verdictOn } from '../log/verdict.ts';
import type { ExportFormat } from './format.ts';
import { isoTime } from './iso-time.ts';

/**
 * W3C Web Annotations (JSON-LD), one collection with one page: https://www.w3.org/TR/annotation-model/
 *
 * The speaker is an identifying body, notes and tags are bodies of their own. Positions are UTF-16 code units of the
 * article's own text.
 */
export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  label: 'Web Annotation (JSON-LD)',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  start: () =>
    '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","label":"On Record","first":{"type":"AnnotationPage","startIndex":0,"items":[',
  batch: (entries, previous) =>
    (previous ? ',\n' : '\n') + entries.map((entry) => JSON.stringify(annotation(entry))).join(',\n'),
  end: () => '\n]}}\n',
};

function annotation({ quotation, article }: LogEntry): object {
  const { speaker } = verdictOn(quotation);
  const body = (purpose: string, value: string | undefined) =>
    value ? [{ type: 'TextualBody', purpose, value, format: 'text/plain' }] : [];
  const bodies = [
    ...body('identifying', speaker?.name),
    ...body('describing', speaker?.role),
    ...body('commenting', quotation.note),
    ...(quotation.tags ?? []).flatMap((tag) => body('tagging', tag)),
  ];
  return {
    id: `urn:on-record:${quotation.id}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: isoTime(quotation.seenAt),
    ...(quotation.correction && { modified: isoTime(quotation.correction.at) }),
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      source: article.url,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quotation.text,
          prefix: quotation.prefix,
          suffix: quotation.suffix,
        },
        { type: 'TextPositionSelector', start: quotation.start, end: quotation.end },
      ],
    },
  };
}
