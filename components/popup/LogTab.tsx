import { useState } from 'preact/hooks';
import { linkToQuotation } from '../../lib/article/text-fragment.ts';
import { csv } from '../../lib/export/csv.ts';
import type { ExportFormat } from '../../lib/export/format.ts';
import { json } from '../../lib/export/json.ts';
import { newestArticles } from '../../lib/log/read-log.ts';
import type { LogEntry } from '../../lib/log/rows.ts';
import { verdictOn } from '../../lib/log/verdict.ts';
import { problemOf } from '../../lib/messaging/result.ts';
import { download } from '../shared/download.ts';
import { Notice } from '../shared/Notice.tsx';
import { plainText } from '../shared/plain-text.ts';
import { SpeakerName } from '../shared/SpeakerName.tsx';
import { useLogEntries } from './use-log-entries.ts';

const PAGE = 60;
const FORMATS = [csv(), json];

/** "Log": everything saved, newest first, with a search box and the exports. */
export function LogTab() {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [problem, setProblem] = useState<string>();
  const found = useLogEntries(query, limit);
  const isEmpty = found?.articles.length === 0;
  const onExport = (format: ExportFormat) =>
    download(format, wholeLog()).then(
      () => setProblem(undefined),
      (error) => setProblem(problemOf(error)),
    );
  return (
    <>
      <div class="log-tools">
        <input
          type="search"
          class="field"
          placeholder="Search quotations, speakers, articles"
          aria-label="Search the log"
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setLimit(PAGE);
          }}
        />
        <div class="log-exports">
          {FORMATS.map((format) => (
            <button
              key={format.id}
              type="button"
              class="button"
              disabled={isEmpty && !query}
              onClick={() => onExport(format)}
            >
              Export {format.id.toUpperCase()}
            </button>
          ))}
        </div>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      {isEmpty && (
        <Notice
          text={query ? 'Nothing in the log matches.' : 'Nothing is logged yet: open a news article.'}
        />
      )}
      {found?.articles.map(({ article, quotations }) => (
        <section key={article.id} class="logged-article">
          <h3 dir="auto">
            <a href={article.url} target="_blank" rel="noreferrer">
              {plainText(article.title)}
            </a>
          </h3>
          <p class="soft">
            {plainText(article.site)} · {new Date(article.savedAt).toLocaleDateString()}
          </p>
          <ul>
            {quotations.map((quotation) => (
              <li key={quotation.id} class="logged">
                <a
                  class="quotation"
                  dir="auto"
                  href={linkToQuotation(article.url, quotation)}
                  target="_blank"
                  rel="noreferrer"
                  title="Open the article at this quotation"
                >
                  “{plainText(quotation.text)}”
                </a>
                <p class="by">
                  <SpeakerName speaker={verdictOn(quotation).speaker} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found?.more && (
        <button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </button>
      )}
    </>
  );
}

async function* wholeLog(): AsyncGenerator<LogEntry[]> {
  for await (const { article, quotations } of newestArticles()) {
    yield quotations.map((quotation) => ({ quotation, article }));
  }
}
