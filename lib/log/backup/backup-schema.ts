/** The shape of an exported JSON file, version 1. `lib/export/on-record.schema.json` is made of it. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(100_000));
const name = v.pipe(text, v.minLength(1));
const time = v.pipe(v.string(), v.isoTimestamp());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const status = v.picklist(['attributed', 'unclear', 'not-speech']);
const speaker = v.nullable(v.object({ name, role: v.optional(text) }));

const machine = v.object({
  status,
  speaker,
  cue: v.nullable(text),
  rule: text,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  explanation: text,
});

const correction = v.object({ status, speaker, at: time });

const article = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{16}$/)),
  url: v.pipe(text, v.regex(/^https?:\/\//)),
  title: text,
  site: text,
  byline: v.optional(text),
  publishedAt: v.optional(text),
  modifiedAt: v.optional(text),
  language: v.optional(text),
  firstReadAt: time,
  savedAt: time,
  dropped: v.optional(v.array(text)),
  standing: v.optional(v.array(v.object({ name, correction }))),
});

export const exportedQuotation = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{16}\.[\w-]{11}\.[1-9]\d*$/)),
  text: name,
  speaker,
  status,
  corrected: v.boolean(),
  kind: v.picklist(['direct', 'indirect']),
  prefix: text,
  suffix: text,
  start: offset,
  end: offset,
  group: v.optional(offset),
  seenAt: time,
  byHand: v.optional(v.literal(true)),
  starred: v.optional(v.literal(true)),
  note: v.optional(text),
  tags: v.optional(v.array(name)),
  link: text,
  machine,
  correction: v.optional(correction),
  article,
});

export const exportedPerson = v.object({ name, person: name });

export const exportedFile = v.object({
  format: v.literal('on-record'),
  version: v.literal(1),
  people: v.array(exportedPerson),
  quotations: v.array(exportedQuotation),
});
