// Mocha's reporter for `npm test`: says what failed, and writes the totals to the file that the stage named.
const { writeFileSync } = require('node:fs');
const { Base } = require('mocha').reporters;

module.exports = class extends Base {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      this.epilogue();
      const { passes: passed, failures: failed } = this.stats;
      writeFileSync(process.env.TEST_TOTALS, JSON.stringify({ passed, failed }));
    });
  }
};
