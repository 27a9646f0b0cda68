import { join } from "node:path";
import { readerFrom } from "../wording/reader";
import { missedStatements, placedStatements } from "./plainStatements";

const reader = readerFrom(join(__dirname, "../../assets/reader"));

describe("a plain statement that an account has changed", () => {
  it("is found in an invoice's message, wherever it is", async () => {
    // Two of each language's statements, in one of its own messages and one of another language: other ones come up in the soak.
    const texts = placedStatements(
      "first",
      (s, i, isOwn) => s % 7 === 0 && (isOwn ? i % 3 === s % 2 : i === (s * 13) % 40),
    );
    expect(texts.length).toBeGreaterThan(40);
    expect(await missedStatements(texts, await reader)).toEqual([]);
  });
});
