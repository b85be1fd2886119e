// In place of what Node's libraries load and connection code cannot get at: files, compression, a network of their own.
module.exports = { constants: {} };
