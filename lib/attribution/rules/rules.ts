import { accordingTo } from './according-to.ts';
import { subjectVerbAfter, verbSubjectAfter } from './after.ts';
import { passiveBy } from './agent.ts';
import { beatBefore, namedBeat } from './beats.ts';
import { announced, cueBefore, weakCueBefore } from './before.ts';
import { headlineColon, interview, repeated } from './headline.ts';
import { asPutIt, inTheWordsOf, nameColon } from './named-source.ts';
import type { Rule } from './rule.ts';
import { continuesParagraph, continuesRun, followsReport, leadsIn, reopened, takesTurns } from './runs.ts';
import { label, sentenceSubject } from './sentence.ts';
import { dashName, trailingCue } from './sentence-end.ts';

/** The rules, surest first: the first that proposes decides. */
export const RULES: readonly Rule[] = [
  label,
  headlineColon,
  interview,
  verbSubjectAfter,
  subjectVerbAfter,
  dashName,
  passiveBy,
  asPutIt,
  cueBefore,
  inTheWordsOf,
  accordingTo,
  trailingCue,
  reopened,
  nameColon,
  announced,
  continuesParagraph,
  takesTurns,
  followsReport,
  leadsIn,
  namedBeat,
  continuesRun,
  weakCueBefore,
  beatBefore,
  sentenceSubject,
  repeated,
];
