import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faultsOfEach, manifestFaults } from "../../tools/manifest/faults.mjs";
import { assetPixels } from "../../tools/manifest/png.mjs";
import { atLength } from "../atLength";

const root = join(__dirname, "../..");
const shipped = readFileSync(join(root, "manifest.xml"), "utf8");
type Fault = Awaited<ReturnType<typeof manifestFaults>>[number];
const lines = (found: readonly Fault[] = []) => found.map(({ element, reason }) => `<${element}> ${reason}`);
const faults = async (source: string) => lines(await manifestFaults(source, assetPixels));

/** The manifest with one thing changed. Fails when there is nothing to change. */
function changed(from: string | RegExp, to: string): string {
  const source = shipped.replace(from, () => to);
  if (source === shipped) throw new Error(`The manifest has no ${from}.`);
  return source;
}
/** The same within VersionOverridesV1_1, whose text repeats much of what is before it. */
function changedLater(from: string, to: string): string {
  const start = shipped.indexOf("VersionOverridesV1_1");
  const at = shipped.indexOf(from, start);
  if (at < 0) throw new Error(`VersionOverridesV1_1 has no ${from}.`);
  return shipped.slice(0, at) + to + shipped.slice(at + from.length);
}

describe("the shipped manifest", () => {
  it("has no fault", async () => {
    expect(await manifestFaults(shipped, assetPixels)).toEqual([]);
  });

  it("has no fault with Windows line ends and a byte order mark", async () => {
    expect(await manifestFaults(`\uFEFF${shipped.replaceAll("\n", "\r\n")}`, assetPixels)).toEqual([]);
  });
});

/** What was done to the manifest, and the one fault that must be named. */
const seeds: readonly { readonly name: string; readonly source: string; readonly fault: string }[] = [
  {
    name: "an element that is not closed",
    source: changed("</AppDomains>", ""),
    fault: "<document> Opening and ending tag mismatch: AppDomains line 32 and OfficeApp",
  },
  {
    name: "an element closed twice",
    source: changed("</AppDomains>", "</AppDomains></AppDomains>"),
    fault: "<document> Opening and ending tag mismatch: OfficeApp line 7 and AppDomains",
  },
  {
    name: "a bare ampersand",
    source: changed("<ProviderName>Remit Guard", "<ProviderName>Remit & Guard"),
    fault: "<document> xmlParseEntityRef: no name",
  },
  {
    name: "a document type",
    source: changed("<OfficeApp ", '<!DOCTYPE x [<!ENTITY a "b">]><OfficeApp '),
    fault: "<document> A document type is not allowed.",
  },
  {
    name: "an attribute twice",
    source: changed('<Host Name="Mailbox"', '<Host Name="Mailbox" Name="Mailbox"'),
    fault: "<document> Attribute Name redefined",
  },
  {
    name: "two hyphens in a comment",
    source: changed("<Hosts>", "<!-- a -- b --><Hosts>"),
    fault: "<document> Double hyphen within comment: <!-- a",
  },
  {
    name: "elements out of order",
    source: changed(
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      "<ProviderName>Remit Guard</ProviderName><Version>1.0.0.0</Version>",
    ),
    fault: "<ProviderName> This element is not expected. Expected is one of ( AlternateId, Version ).",
  },
  {
    name: "pinning in VersionOverridesV1_0",
    source: changed(
      '<SourceLocation resid="Taskpane.Url" />',
      '<SourceLocation resid="Taskpane.Url" /><SupportsPinning>true</SupportsPinning>',
    ),
    fault: "<SupportsPinning> This element is not expected.",
  },
  {
    name: "pinning before the page",
    source: changed(
      /<SourceLocation resid="Taskpane.Url" \/>\s*<SupportsPinning>true<\/SupportsPinning>/,
      '<SupportsPinning>true</SupportsPinning><SourceLocation resid="Taskpane.Url" />',
    ),
    fault: "<SupportsPinning> This element is not expected. Expected is ( SourceLocation ).",
  },
  {
    name: "no pinning",
    source: changed("<SupportsPinning>true</SupportsPinning>", ""),
    fault: "<Action> <SupportsPinning> must be true.",
  },
  {
    name: "no shared folders",
    source: changed("<SupportsSharedFolders>true</SupportsSharedFolders>", ""),
    fault: "<FunctionFile> This element is not expected. Expected is ( SupportsSharedFolders ).",
  },
  {
    name: "an attribute that doesn't exist",
    source: changed('<Host Name="Mailbox"', '<Host Name="Mailbox" Nme="x"'),
    fault: "<Host> attribute 'Nme': The attribute 'Nme' is not allowed.",
  },
  {
    name: "an identity that is no GUID",
    source: changed(/<Id>.*<\/Id>/, "<Id>remit-guard</Id>"),
    fault: "<Id> [facet 'length'] The value has a length of '11'; this differs from the allowed length of '36'.",
  },
  {
    name: "a version with a word",
    source: changed(/<Version>.*<\/Version>/, "<Version>1.0-beta</Version>"),
    fault: "<Version> [facet 'pattern'] The value '1.0-beta' is not accepted",
  },
  {
    name: "more permission than needed",
    source: changed("<Permissions>ReadItem", "<Permissions>ReadWriteMailbox"),
    fault:
      "<Permissions> [facet 'enumeration'] The value 'ReadWriteMailbox' is not an element of the set {'ReadItem'}.",
  },
  {
    name: "a resource that is not there",
    source: changedLater('<bt:Url id="Compose.Url"', '<bt:Url id="Composer.Url"'),
    fault: '<SourceLocation> resid "Compose.Url" is not defined in the Resources of VersionOverridesV1_1.',
  },
  {
    name: "a resource that nothing uses",
    source: changed("<bt:Urls>", '<bt:Urls><bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/spare.html" />'),
    fault: '<bt:Url> The id "Spare.Url" is not used in VersionOverridesV1_0.',
  },
  {
    name: "a resource of another kind",
    source: changed('<Title resid="Read.Label"', '<Title resid="Read.Tip"'),
    fault: '<Title> resid "Read.Tip" is one of <bt:LongStrings>; <bt:ShortStrings> is meant here.',
  },
  {
    name: "an id twice",
    source: changed('id="composeButton"', 'id="readButton"'),
    fault: '<Control> The id "readButton" is there twice in VersionOverridesV1_0.',
  },
  {
    name: "an id that is too long",
    source: changed('id="readGroup"', `id="${"g".repeat(33)}"`),
    fault: `<Group> attribute 'id': [facet 'maxLength'] The value '${"g".repeat(33)}' has a length of '33'; this exceeds the allowed maximum length of '32'.`,
  },
  {
    name: "a label that is too long",
    source: changed('Value="Zahlung prüfen"', `Value="${"ü".repeat(126)}"`),
    fault: `<Override> attribute 'Value': [facet 'maxLength'] The value '${"ü".repeat(126)}' has a length of '126'; this exceeds the allowed maximum length of '125'.`,
  },
  {
    name: "a description that is too long",
    source: changed(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${"d".repeat(251)}"`),
    fault: `<Description> attribute 'DefaultValue': [facet 'maxLength'] The value '${"d".repeat(251)}' has a length of '251'; this exceeds the allowed maximum length of '250'.`,
  },
  {
    name: "a picture of the wrong size",
    source: changed("assets/icon-128.png", "assets/icon-64.png"),
    fault: "<HighResolutionIconUrl> assets/icon-64.png has 64 x 64 pixels; 128 x 128 are needed.",
  },
  {
    name: "a picture that is not there",
    source: changed("assets/icon-64.png", "assets/icon-65.png"),
    fault: "<IconUrl> assets/icon-65.png is not there, or is not a PNG.",
  },
  {
    name: "a phone's picture for fewer pixels than its screen has",
    source: changed('size="48" scale="3" resid="Icon.144"', 'size="48" scale="3" resid="Icon.48"'),
    fault: "<bt:Image> assets/icon-48.png has 48 x 48 pixels; 144 x 144 are needed.",
  },
  {
    name: "a missing size",
    source: changed('<bt:Image size="32" resid="Icon.32" />', ""),
    fault: "<Icon> The picture of size 32 is missing.",
  },
  {
    name: "an address without encryption",
    source: changed("https://localhost:3000/support.html", "http://localhost:3000/support.html"),
    fault:
      "<SupportUrl> attribute 'DefaultValue': [facet 'pattern'] The value 'http://localhost:3000/support.html' is not accepted",
  },
  {
    name: "an address of another host",
    source: changed("https://localhost:3000/support.html", "https://pay.example.org/support.html"),
    fault:
      '<SupportUrl> "https://pay.example.org/support.html" is not in <AppDomains>, where https://pay.example.org is missing.',
  },
  {
    name: "a domain with a path",
    source: changed("<AppDomain>https://localhost:3000", "<AppDomain>https://localhost:3000/pane"),
    fault: "<AppDomain> [facet 'pattern'] The value 'https://localhost:3000/pane' is not accepted",
  },
  {
    name: "a language without its region",
    source: shipped.replaceAll('Locale="de-DE"', 'Locale="de"'),
    fault: "<Override> attribute 'Locale': [facet 'pattern'] The value 'de' is not accepted",
  },
  {
    name: "an override of the default language",
    source: shipped.replaceAll('Locale="de-DE"', 'Locale="en-US"'),
    fault: "<DisplayName> DisplayName: en-US is the default locale, which has no override.",
  },
  {
    name: "a language that one string lacks",
    source: changed(/<bt:Override Locale="fr-FR" Value="Vérifier le paiement" \/>/, ""),
    fault: "<bt:String> Read.Label: it is not said in fr-FR.",
  },
  {
    name: "a second event on sending",
    source: changed(
      "</LaunchEvents>",
      '<LaunchEvent Type="OnMessageSend" FunctionName="again" SendMode="PromptUser" /></LaunchEvents>',
    ),
    fault: "<LaunchEvent> This element is not expected.",
  },
  {
    name: "an event on sending in another's place",
    source: changed(
      'Type="OnNewMessageCompose" FunctionName="onNewMessageComposeHandler"',
      'Type="OnMessageSend" FunctionName="again" SendMode="PromptUser"',
    ),
    fault: "<ExtensionPoint> OnMessageSend is there 2 times; once is needed.",
  },
  {
    name: "a phone that nobody can send from",
    source: shipped.replace(/(<MobileFormFactor>[^]*)SendMode="PromptUser"/, '$1SendMode="SoftBlock"'),
    fault: "<LaunchEvent> OnMessageSend: SendMode must be PromptUser in <MobileFormFactor>.",
  },
  {
    name: "a check on sending without its mode",
    source: changed(' SendMode="PromptUser"', ""),
    fault: "<LaunchEvent> OnMessageSend: SendMode must be PromptUser or SoftBlock in <DesktopFormFactor>.",
  },
  {
    name: "a mode of what isn't sending",
    source: changed('"onNewMessageComposeHandler" />', '"onNewMessageComposeHandler" SendMode="PromptUser" />'),
    fault: "<LaunchEvent> OnNewMessageCompose: SendMode must be left out in <DesktopFormFactor>.",
  },
  {
    name: "a sending that nobody can release",
    source: changed('SendMode="PromptUser"', 'SendMode="Block"'),
    fault:
      "<LaunchEvent> attribute 'SendMode': [facet 'enumeration'] The value 'Block' is not an element of the set {'PromptUser', 'SoftBlock'}.",
  },
  {
    name: "an event that runs elsewhere",
    source: changed(
      /<\/LaunchEvents>\s*<SourceLocation resid="Events.Url" \/>/,
      '</LaunchEvents><SourceLocation resid="Taskpane.Url" />',
    ),
    fault: "<SourceLocation> Its resid must be that of <Runtime>: Events.Url.",
  },
  {
    name: "a set that has no events",
    source: changed('DefaultMinVersion="1.12"', 'DefaultMinVersion="1.9"'),
    fault: "<VersionOverrides> Its <Requirements> name Mailbox 1.9; it needs 1.12 or later.",
  },
  {
    name: "a set that shuts phones out",
    source: changed('MinVersion="1.3"', 'MinVersion="1.8"'),
    fault:
      "<OfficeApp> Its <Requirements> name Mailbox 1.8; above 1.5 the add-in is missing on phones and Exchange servers.",
  },
  {
    name: "the namespace that the documentation once had wrong",
    source: changed("http://www.w3.org/2001/XMLSchema-instance", "https://www.w3.org/2001/XMLSchema-instance"),
    fault: "<OfficeApp> The type definition is abstract.",
  },
  {
    name: "no phones",
    source: changed(/<MobileFormFactor>[^]*<\/MobileFormFactor>/, ""),
    fault: "<Host> Missing child element(s). Expected is ( MobileFormFactor ).",
  },
  {
    name: "a file that is too big",
    source: `${shipped}<!-- ${"x".repeat(256 * 1024 - Buffer.byteLength(shipped))} -->`,
    fault: "<OfficeApp> The file has 262153 bytes; it must stay under 262144.",
  },
];

describe("a fault in the manifest", () => {
  /** What is found in each of the seeds, which are read together. */
  let inSeeds: readonly (readonly Fault[])[] = [];
  beforeAll(async () => {
    inSeeds = await faultsOfEach(
      seeds.map(({ source }) => source),
      assetPixels,
    );
  });

  it.each(seeds.map((seed, at) => ({ ...seed, at })))("is named: $name", ({ fault, at }) => {
    // The patterns of the schema aren't repeated here.
    expect(lines(inSeeds[at]).map((each) => each.replace(/ by the pattern .*$/, ""))).toContain(fault);
  });

  it("is named with its line", async () => {
    const line = shipped.slice(0, shipped.indexOf("<Permissions>")).split("\n").length;
    const source = changed("<Permissions>ReadItem", "<Permissions>ReadWriteItem");
    expect((await manifestFaults(source, assetPixels)).map((fault) => fault.line)).toEqual([line]);
  });

  it("is all that is said where only one thing is wrong", async () => {
    expect(await faults(changed(' SendMode="PromptUser"', ""))).toHaveLength(1);
  });

  it("is found in what is no manifest, without a crash", async () => {
    const strange = ["", "   ", "no markup", "<html></html>", "<OfficeApp/>", "<OfficeApp", "\u0000", "<a><b></a></b>"];
    const found = await faultsOfEach(strange, assetPixels);
    expect(strange.filter((_, at) => lines(found[at]).length === 0)).toEqual([]);
  });

  it("is found at whatever place the file was cut off", async () => {
    const step = atLength(997, 3_989);
    const cut = Array.from({ length: Math.ceil((shipped.length - 1) / step) }, (_, at) => shipped.slice(0, at * step));
    for (const found of await faultsOfEach(cut, assetPixels)) expect(found).not.toEqual([]);
  });
});
