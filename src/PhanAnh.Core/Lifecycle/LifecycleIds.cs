namespace PhanAnh.Core;

/// <summary>A state as a compiled index of one <see cref="CaseLifecycle"/>; it means nothing in another.</summary>
public readonly record struct StateId
{
    internal StateId(int index) => Index = index;

    internal int Index { get; }
}

/// <summary>A trigger as a compiled index of one <see cref="CaseLifecycle"/>; it means nothing in another.</summary>
public readonly record struct TriggerId
{
    internal TriggerId(int index) => Index = index;

    internal int Index { get; }
}
