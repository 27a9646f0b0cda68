declare module "eslint-plugin-redos" {
  const plugin: import("eslint").ESLint.Plugin;
  export = plugin;
}
