/** Writes the published JSON Schema of the JSON export: `node scripts/make-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { exportedFile } from '../lib/log/backup/backup-schema.ts';

const schema = toJsonSchema(exportedFile, { target: 'draft-2020-12' });
const named = {
  ...schema,
  $id: 'https://on-record.example/schema/on-record-1.json',
  title: 'On Record: exported quotations, version 1',
};
const path = join(import.meta.dirname, '../lib/export/on-record.schema.json');
writeFileSync(path, `${JSON.stringify(named, null, 2)}\n`);
