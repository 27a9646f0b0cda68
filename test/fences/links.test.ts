import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "./lint";

const isPage = (name: string) => name.endsWith(".md");
const within = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(isPage)
    .map((name) => join(folder, name));
const pages = [...readdirSync(root).filter(isPage), ...["docs", "test/mail"].flatMap(within)];

/** A page's text without its code blocks and code spans, in which nothing is a link. */
const proseOf = (page: string): string =>
  readFileSync(join(root, page), "utf8")
    .replace(/^( *)```[\s\S]*?^\1```$/gm, "")
    .replace(/`[^`\n]*`/g, (code) => code.replaceAll("](", "] ("));

/** The anchors of a page's headings, as forges make them. */
function anchorsOf(page: string): readonly string[] {
  return Array.from(proseOf(page).matchAll(/^#{1,6} (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Whether a link of the page leads somewhere: to a file or folder of the repository, and to a heading that is there. */
function leads(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : relative(root, join(root, dirname(page), path));
  if (target.startsWith("..") || !existsSync(join(root, target))) return false;
  return anchor === undefined || (statSync(join(root, target)).isFile() && anchorsOf(target).includes(anchor));
}

const linksOf = (page: string): readonly string[] =>
  Array.from(proseOf(page).matchAll(/\]\(([^)\s]+)\)/g), ([, link = ""]) => link).filter(
    (link) => !/^[a-z]+:/.test(link),
  );

/** Files and folders that a page names as code, in the repository or below src/. What the recipes make up isn't there. */
const folders = readdirSync(join(root, "src"));
const named = new RegExp(
  `\`((?:src|test|tools|preview|docs)/[\\w./-]+|(?:${folders.join("|")})/[\\w./-]+\\.tsx?)\``,
  "g",
);
const pathsOf = (page: string): readonly string[] =>
  Array.from(readFileSync(join(root, page), "utf8").matchAll(named), ([, path = ""]) => path).filter(
    (path) => !path.includes("destination-in-subject"),
  );
const isThere = (path: string): boolean => existsSync(join(root, path)) || existsSync(join(root, "src", path));

describe("the pages", () => {
  it("are found, and so are their links", () => {
    expect(pages).toEqual(expect.arrayContaining(["README.md", "docs/verdict.md", "docs/signals/timing.md"]));
    expect(linksOf("README.md").length).toBeGreaterThan(10);
    expect(pathsOf("CONTRIBUTING.md").length).toBeGreaterThan(10);
    expect(leads("README.md", "docs/nowhere.md")).toBe(false);
    expect(leads("README.md", "docs/verdict.md#nowhere")).toBe(false);
  });

  it.each(pages)("%s: each link leads somewhere", (page) => {
    expect(linksOf(page).filter((link) => !leads(page, link))).toEqual([]);
  });

  it.each(pages)("%s: each file that it names is there", (page) => {
    expect(pathsOf(page).filter((path) => !isThere(path))).toEqual([]);
  });

  it("are each reached from README.md", () => {
    const reached = new Set(["README.md"]);
    for (const page of reached) {
      for (const link of linksOf(page)) {
        const target = relative(root, join(root, dirname(page), link.split("#")[0] ?? ""));
        const index = join(target, "README.md");
        if (pages.includes(target)) reached.add(target);
        else if (pages.includes(index)) reached.add(index);
      }
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});
