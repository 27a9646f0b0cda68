/**
 * Loaded into a process that another one started (`node --import`): it ends in order when the other says so, and when the
 * other is no more, however that ended. A signal reaches less: Windows has none, and a killed process sends none.
 */
process.on("disconnect", () => {
  if (!process.emit("SIGTERM", "SIGTERM")) process.exit(143);
});
// It doesn't keep the process alive by itself.
process.channel?.unref();
