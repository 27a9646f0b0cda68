/** The colours that Outlook tells of itself, as `#rrggbb`. It leaves out the theme's name and whether it is dark. */
export function colours(dark: boolean) {
  return dark
    ? {
        bodyBackgroundColor: "#292929",
        bodyForegroundColor: "#ffffff",
        controlBackgroundColor: "#3d3d3d",
        controlForegroundColor: "#ffffff",
      }
    : {
        bodyBackgroundColor: "#ffffff",
        bodyForegroundColor: "#242424",
        controlBackgroundColor: "#f5f5f5",
        controlForegroundColor: "#242424",
      };
}
