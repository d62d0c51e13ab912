using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A predicate that presets can name.</summary>
/// <param name="Name">The name, as presets write it.</param>
/// <param name="Arguments">The least and greatest number of arguments.</param>
/// <param name="ReadsAct">Whether it needs the act; such guards are passed over where only the possibility is asked for.</param>
/// <param name="Holds">The predicate; pure and thread-safe.</param>
public sealed record GuardRule(
    string Name, (int Least, int Most) Arguments, bool ReadsAct, Func<GuardScope, ImmutableArray<string>, bool> Holds)
{
    internal GuardVocabulary Vocabulary { get; init; }
}
