using Microsoft.Extensions.Logging;

namespace Demarche.Web.Hosting;

/// <summary>Tells of faults that no page was prepared for, and of nothing else.</summary>
/// <param name="told">Who is told.</param>
internal sealed class FaultLog(Action<Exception> told) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel) && exception is not null and not OperationCanceledException)
        {
            told(exception);
        }
    }

    public void Dispose()
    {
    }
}
