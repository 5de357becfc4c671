// Stand-in for native-watchdog: the extension host leaves by itself when its parent is gone.
exports.start = (parent) => {
  const look = () => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  };
  setInterval(look, 1000).unref();
};
exports.exit = (code) => process.exit(code || 0);
