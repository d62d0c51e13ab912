using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>The answer to a command: events and the case after them, or a refusal, or the word that it was carried out before.</summary>
public abstract record Decision
{
    private protected Decision()
    {
    }

    internal static CommandRefused Because(string code, string place, params ReadOnlySpan<string> arguments) =>
        new(Refusal.Because(new(code, [.. arguments], place)));
}

/// <summary>The command was accepted.</summary>
/// <param name="Events">What happened, in order: what time had caused by then, the command's own event, what followed by itself.</param>
/// <param name="Case">The case after them.</param>
public sealed record CommandAccepted(ImmutableArray<CaseEvent> Events, Case Case) : Decision;

/// <summary>The command was refused and nothing has changed.</summary>
/// <param name="Refusal">All the reasons.</param>
public sealed record CommandRefused(Refusal Refusal) : Decision;

/// <summary>The same command was carried out before; its events stand in the log.</summary>
/// <param name="First">The sequence number of its first event.</param>
/// <param name="Last">The sequence number of its last event.</param>
public sealed record CommandRepeated(long First, long Last) : Decision;
