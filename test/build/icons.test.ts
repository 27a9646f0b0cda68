import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withFiles } from "../../tools/webpack/icons.cjs";

const root = join(__dirname, "../..");

/** The code of a folder, by path. */
const codeOf = (folder: string, ending: string): readonly (readonly [string, string])[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(join(root, folder, name), "utf8")]);

describe("icons are taken from the files that hold them", () => {
  it.each([
    ['import { DismissRegular } from "@fluentui/react-icons";', "svg/dismiss"],
    ["import { Checkmark12Filled as Check } from '@fluentui/react-icons';", "svg/checkmark"],
    ['import { iconFilledClassName } from "@fluentui/react-icons";', "utils"],
    ['import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";', "svg/arrow-left"],
  ])("%s", (text, place) => {
    expect(withFiles(text)).toContain(`from "@fluentui/react-icons/${place}";`);
  });

  it("each from its own, and under the name that it has there", () => {
    expect(withFiles('import { Info16Filled as A, bundleIcon } from "@fluentui/react-icons";')).toBe(
      'import { Info16Filled as A } from "@fluentui/react-icons/svg/info"; ' +
        'import { bundleIcon } from "@fluentui/react-icons/utils";',
    );
  });

  it.each(["react-button", "react-combobox", "react-dialog", "react-field", "react-menu", "react-message-bar"])(
    "by Fluent's own %s, without asking for all of them",
    (name) => {
      const asking = codeOf(`node_modules/@fluentui/${name}/lib`, ".js").filter(([, text]) =>
        /\bfrom ['"]@fluentui\/react-icons['"]/.test(withFiles(text)),
      );
      expect(asking.map(([path]) => path)).toEqual([]);
    },
  );

  it.each(["src", "preview"])("by the pages in %s", (folder) => {
    const asking = codeOf(folder, ".tsx").filter(([, text]) =>
      /^(?!import type\b).*\bfrom "@fluentui\/react-icons";$/m.test(text),
    );
    expect(asking.map(([path]) => path)).toEqual([]);
  });
});
