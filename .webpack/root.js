// The folder of the project.
module.exports = { ROOT: require('node:path').resolve(__dirname, '..') };
