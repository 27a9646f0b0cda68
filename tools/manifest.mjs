/** `npm run manifest -- --url https://pay.example.org`: a copy of manifest.xml for the host that serves the add-in. */
import { copyManifest, Refusal } from "./manifest/copy.mjs";

try {
  // npm runs a script in the project's folder; a path is meant from where npm was called.
  console.log(await copyManifest(process.argv.slice(2), process.env.INIT_CWD ?? "."));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
