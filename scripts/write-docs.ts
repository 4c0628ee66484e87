// `npm run docs`: the documents that are made from the sources.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { codebookDocument } from "./codebook.ts";
import { SCHEMA_FILE, TARJIH_SCHEMA } from "./json-schema.ts";
import { openApiDocument } from "@tarjih/server";
import { apiDocument } from "./public-exports.ts";
import { ROOT } from "./steps.ts";

writeFileSync(SCHEMA_FILE, `${JSON.stringify(TARJIH_SCHEMA, null, 2)}\n`);
writeFileSync(join(ROOT, "docs/codebook.md"), codebookDocument());
writeFileSync(join(ROOT, "docs/api.md"), apiDocument());
writeFileSync(join(ROOT, "docs/openapi.json"), `${JSON.stringify(openApiDocument(), null, 2)}\n`);
process.stdout.write("wrote docs/schema, docs/codebook.md, docs/api.md and docs/openapi.json\n");
