import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const verdict = v.picklist(['falls-short', 'unclear', 'not-stated', 'meets']);
const goldSchema = v.strictObject({
  kinds: v.array(v.picklist(['consultation', 'funding', 'tender', 'change'])),
  today: v.pipe(v.string(), v.isoDate()),
  facts: v.record(v.string(), v.unknown()),
  findings: v.record(
    v.string(),
    v.array(
      v.strictObject({
        rule: v.string(),
        verdicts: v.pipe(v.array(verdict), v.minLength(1)),
        quote: v.string(),
        why: v.string(),
      }),
    ),
  ),
  never: v.array(v.strictObject({ rule: v.string(), quote: v.string(), why: v.string() })),
  teaser: v.optional(v.literal(true)),
});

/** What an expert wants said about one document, and the file it stands in. */
export interface Gold extends v.InferOutput<typeof goldSchema> {
  readonly name: string;
  readonly file: string;
}

/** Every judged document of this folder, by name. Throws where a judgement is malformed or stands beside no document. */
export function readGolds(): readonly Gold[] {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((goldFile) => {
      const name = goldFile.slice(0, -'.gold.json'.length);
      const file = ['html', 'pdf', 'txt'].map((ending) => `${name}.${ending}`).find((one) => files.includes(one));
      if (!file) throw new Error(`${goldFile} stands beside no document.`);
      const found = v.safeParse(goldSchema, JSON.parse(readFileSync(`${folder}${goldFile}`, 'utf8')));
      if (!found.success) throw new Error(`${goldFile}: ${v.summarize(found.issues)}`);
      return { name, file: `${folder}${file}`, ...found.output };
    });
}
