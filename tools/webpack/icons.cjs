/** A replacement for the icons' index. */
const icons = "@fluentui/react-icons";

/** The file of an icon: `Checkmark12Filled` is in checkmark, with its other sizes and its outline. @param {string} name */
const fileOf = (name) => name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();

/** From where a name is taken. @param {string} name */
function placeOf(name) {
  const [, icon] = /^([A-Z]\w*?)\d*(?:Filled|Regular)$/.exec(name) ?? [];
  return icon === undefined ? `${icons}/utils` : `${icons}/svg/${fileOf(icon)}`;
}

/**
 * Fluent's components take their icons from the front door of the package, which opens all 27,000: 17 MB for each build to
 * read. Takes each from the file that holds it.
 * @param {string} source
 */
const withFiles = (source) =>
  source.replace(/import \{([^{}]+)\} from ['"]@fluentui\/react-icons['"];/g, (_all, /** @type {string} */ list) =>
    list
      .split(",")
      .map((each) => each.trim())
      .map((each) => `import { ${each} } from "${placeOf(each.split(" ")[0] ?? "")}";`)
      .join(" "),
  );

module.exports = { withFiles };
