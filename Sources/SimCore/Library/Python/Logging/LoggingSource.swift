// `logging`: loggers, handlers, formatters.
// Locks are left out: one thing runs at a time. A file handler writes to the in-memory files.

let loggingSource = [
  loggingLevels, loggingRecords, loggingFormatters, loggingHandlers, loggingLoggers, loggingFunctions,
]
