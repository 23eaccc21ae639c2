/** What a browser is asked by mouse and keys may come between two of its own tasks: a failure is told, and tried once more. */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
