using Microsoft.Extensions.Logging;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What is logged: codes, counts and case numbers, never a name, a text or who acted. The numbers of the events are stable.</summary>
internal static partial class HostLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Act} on case {Case} accepted: {Events} events", EventName = "CommandAccepted")]
    internal static partial void CommandAccepted(ILogger logger, ActKind act, string @case, int events);

    [LoggerMessage(2, LogLevel.Information, "{Act} on case {Case} refused: {Codes}", EventName = "CommandRefused")]
    internal static partial void CommandRefused(ILogger logger, ActKind act, string @case, string codes);

    [LoggerMessage(3, LogLevel.Debug, "{Act} on case {Case} had been carried out before", EventName = "CommandRepeated")]
    internal static partial void CommandRepeated(ILogger logger, ActKind act, string @case);

    [LoggerMessage(4, LogLevel.Error, "{Act} on case {Case} failed: {Exception}", EventName = "CommandFailed")]
    internal static partial void CommandFailed(ILogger logger, ActKind act, string @case, string exception);

    [LoggerMessage(5, LogLevel.Error, "The log of case {Case} takes nothing more: {Code}", EventName = "LogDamaged")]
    internal static partial void LogDamaged(ILogger logger, string @case, string code);

    /// <summary>A look at the clock that found nothing due is worth less.</summary>
    internal static void TimeAdvanced(ILogger logger, int events) => TimeAdvanced(logger, events > 0 ? LogLevel.Information : LogLevel.Debug, events);

    [LoggerMessage(EventId = 6, Message = "Time caused {Events} events", EventName = "TimeAdvanced")]
    private static partial void TimeAdvanced(ILogger logger, LogLevel level, int events);

    [LoggerMessage(7, LogLevel.Information, "The texts of case {Case} are erased: its key is destroyed", EventName = "CaseErased")]
    internal static partial void CaseErased(ILogger logger, string @case);

    [LoggerMessage(8, LogLevel.Information, "Regulations read anew: {Presets} hold", EventName = "RegulationsReloaded")]
    internal static partial void RegulationsReloaded(ILogger logger, int presets);

    [LoggerMessage(9, LogLevel.Error, "Regulations kept as they were: {Failure}", EventName = "RegulationsKept")]
    internal static partial void RegulationsKept(ILogger logger, string failure);

    /// <summary>That nothing goes on with a case: the regulation that it is pinned to was taken out of the configuration.</summary>
    internal static void RegulationMissing(ILogger logger, Case subject) => RegulationMissing(logger, subject.Code.Value, subject.Preset.Id, subject.Preset.Version);

    [LoggerMessage(10, LogLevel.Error, "Case {Case} stands still: its regulation {Preset} version {Version} is not in the library", EventName = "RegulationMissing")]
    private static partial void RegulationMissing(ILogger logger, string @case, string preset, int version);

    /// <summary>That a command threw; of the exception only its type, since a driver's message may quote what was being written.</summary>
    /// <returns>False, so that it serves as a filter that catches nothing.</returns>
    internal static bool Failed(ILogger logger, Command command, Exception exception)
    {
        if (exception is not OperationCanceledException)
        {
            CommandFailed(logger, command.Act.Kind, command.Case.Value, exception.GetType().Name);
        }

        return false;
    }

    /// <summary>How a command ended.</summary>
    internal static void Commanded(ILogger logger, Command command, CommandOutcome outcome)
    {
        var number = command.Case.Value;
        if (outcome.Refusal is { } refusal)
        {
            if (logger.IsEnabled(LogLevel.Information))
            {
                CommandRefused(logger, command.Act.Kind, number, string.Join(", ", refusal.Reasons.Select(reason => reason.Code)));
            }
        }
        else if (outcome.WasRepeated)
        {
            CommandRepeated(logger, command.Act.Kind, number);
        }
        else
        {
            CommandAccepted(logger, command.Act.Kind, number, outcome.Events.Length);
        }
    }
}
