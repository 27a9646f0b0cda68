/**
 * @typedef {readonly (readonly [name: string, count: "1" | "?" | "+" | "*", shape: Shape])[]} Children
 */

/**
 * What an element may hold. Attributes: `id` must be there, `id?` may. Children: in this order, each
 * `1` once, `?` at most once, `+` once or more, `*` any number. `text`: it holds text. `variants`: by its xsi:type.
 * @typedef {object} Shape
 * @property {readonly string[]} [attributes]
 * @property {Children} [children]
 * @property {boolean} [text]
 * @property {Readonly<Record<string, Shape>>} [variants]
 */

/** @type {Shape} */
const text = { text: true };
/** @type {Shape} */
const resid = { attributes: ["resid"] };
/** @type {Shape} A value with one for each language. */
const localised = { attributes: ["DefaultValue"], children: [["Override", "*", { attributes: ["Locale", "Value"] }]] };
/** @param {string} name @returns {Shape} */
const resources = (name) => ({
  children: [
    [
      name,
      "+",
      { attributes: ["id", "DefaultValue"], children: [["bt:Override", "*", { attributes: ["Locale", "Value"] }]] },
    ],
  ],
});

/** @type {Shape} */
const sets = {
  children: [
    [
      "bt:Sets",
      "1",
      { attributes: ["DefaultMinVersion?"], children: [["bt:Set", "+", { attributes: ["Name", "MinVersion?"] }]] },
    ],
  ],
};

/** What a pane's button may say since VersionOverridesV1_1. @type {Children} */
const paneOptions = [
  ["SupportsPinning", "?", text],
  ["SupportsNoItemContext", "?", text],
  ["SupportsMultiSelect", "?", text],
];

/** @param {boolean} later VersionOverridesV1_1? @returns {Shape} */
const action = (later) => ({
  variants: {
    ShowTaskpane: { children: [["SourceLocation", "1", resid], ...(later ? paneOptions : [])] },
    ExecuteFunction: { children: [["FunctionName", "1", text]] },
  },
});

/** @param {Shape} does @returns {Shape} */
const button = (does) => ({
  attributes: ["xsi:type", "id"],
  children: [
    ["Label", "1", resid],
    [
      "Supertip",
      "1",
      {
        children: [
          ["Title", "1", resid],
          ["Description", "1", resid],
        ],
      },
    ],
    ["Icon", "1", { children: [["bt:Image", "+", { attributes: ["size", "resid"] }]] }],
    ["Action", "1", does],
  ],
});

/** @param {boolean} pinning @returns {Shape} */
const surface = (pinning) => ({
  children: [
    [
      "OfficeTab",
      "1",
      {
        attributes: ["id"],
        children: [
          [
            "Group",
            "+",
            {
              attributes: ["id"],
              children: [
                ["Label", "1", resid],
                ["Control", "+", button(action(pinning))],
              ],
            },
          ],
        ],
      },
    ],
  ],
});

/** @type {Shape} */
const mobileSurface = {
  children: [
    [
      "Group",
      "1",
      {
        attributes: ["id"],
        children: [
          ["Label", "1", resid],
          [
            "Control",
            "+",
            {
              attributes: ["xsi:type", "id"],
              children: [
                ["Label", "1", resid],
                [
                  "Icon",
                  "1",
                  {
                    attributes: ["xsi:type"],
                    children: [["bt:Image", "+", { attributes: ["size", "scale", "resid"] }]],
                  },
                ],
                ["Action", "1", action(false)],
              ],
            },
          ],
        ],
      },
    ],
  ],
};

/** @type {Shape} */
const launch = {
  children: [
    [
      "LaunchEvents",
      "1",
      { children: [["LaunchEvent", "+", { attributes: ["Type", "FunctionName", "SendMode?", "HeaderName?"] }]] },
    ],
    ["SourceLocation", "1", resid],
  ],
};

/** @type {Children} */
const runtimes = [
  [
    "Runtimes",
    "?",
    {
      children: [
        ["Runtime", "1", { attributes: ["resid"], children: [["Override", "?", { attributes: ["type", "resid"] }]] }],
      ],
    },
  ],
];

/** @type {Children} */
const sharedFolders = [["SupportsSharedFolders", "?", text]];

/** @type {Children} */
const phone = [
  [
    "MobileFormFactor",
    "?",
    {
      children: [
        ["FunctionFile", "?", resid],
        ["ExtensionPoint", "+", { variants: { MobileMessageReadCommandSurface: mobileSurface, LaunchEvent: launch } }],
      ],
    },
  ],
];

/** @param {boolean} later VersionOverridesV1_1? @returns {Shape} */
const desktop = (later) => ({
  children: [
    ...(later ? sharedFolders : []),
    ["FunctionFile", "?", resid],
    [
      "ExtensionPoint",
      "+",
      {
        variants: {
          MessageReadCommandSurface: surface(later),
          MessageComposeCommandSurface: surface(later),
          ...(later ? { LaunchEvent: launch } : {}),
        },
      },
    ],
  ],
});

/** @param {boolean} later VersionOverridesV1_1? @returns {Shape} */
const host = (later) => ({
  attributes: ["xsi:type"],
  children: [...(later ? runtimes : []), ["DesktopFormFactor", "1", desktop(later)], ...(later ? phone : [])],
});

/** @param {boolean} later VersionOverridesV1_1? @param {Children} nested @returns {Shape} */
const overrides = (later, nested) => ({
  attributes: ["xmlns", "xsi:type"],
  children: [
    ["Description", "?", resid],
    ["Requirements", "?", sets],
    ["Hosts", "1", { children: [["Host", "1", host(later)]] }],
    [
      "Resources",
      "1",
      {
        children: [
          ["bt:Images", "1", resources("bt:Image")],
          ["bt:Urls", "1", resources("bt:Url")],
          ["bt:ShortStrings", "1", resources("bt:String")],
          ["bt:LongStrings", "1", resources("bt:String")],
        ],
      },
    ],
    ...nested,
  ],
});

/** @type {Shape} */
const device = {
  children: [
    ["SourceLocation", "1", localised],
    ["RequestedHeight", "?", text],
  ],
};
/** @type {Shape} Rules hold rules; what they say is left to Outlook. */
const rule = { attributes: ["xsi:type", "Mode?", "ItemType?", "FormType?"], children: [] };
rule.children = [["Rule", "*", rule]];

/**
 * A mail add-in's manifest as its schemas have it: the elements' order is part of them, and Outlook refuses another.
 * Sources: "How to find the proper order of manifest elements" (Office Add-ins documentation), MS-OWEMXML section 5.
 * Left out is what this add-in has no use for.
 * @type {Shape}
 */
export const officeApp = {
  attributes: ["xmlns", "xmlns:xsi", "xmlns:bt", "xsi:type"],
  children: [
    ["Id", "1", text],
    ["AlternateId", "?", text],
    ["Version", "1", text],
    ["ProviderName", "1", text],
    ["DefaultLocale", "1", text],
    ["DisplayName", "1", localised],
    ["Description", "1", localised],
    ["IconUrl", "1", localised],
    ["HighResolutionIconUrl", "1", localised],
    ["SupportUrl", "1", localised],
    ["AppDomains", "1", { children: [["AppDomain", "+", text]] }],
    ["Hosts", "1", { children: [["Host", "1", { attributes: ["Name"] }]] }],
    [
      "Requirements",
      "1",
      {
        children: [
          [
            "Sets",
            "1",
            { attributes: ["DefaultMinVersion?"], children: [["Set", "+", { attributes: ["Name", "MinVersion?"] }]] },
          ],
        ],
      },
    ],
    [
      "FormSettings",
      "1",
      { children: [["Form", "+", { attributes: ["xsi:type"], children: [["DesktopSettings", "1", device]] }]] },
    ],
    ["Permissions", "1", text],
    ["Rule", "1", rule],
    ["DisableEntityHighlighting", "?", text],
    ["VersionOverrides", "1", overrides(false, [["VersionOverrides", "?", overrides(true, [])]])],
  ],
};
