using NodaTime;

namespace PhanAnh.Core;

/// <summary>An instant or none in two thirds of the room of a nullable one, for what is kept by the million. The least instant of all stands for none.</summary>
internal readonly record struct PackedInstant
{
    private readonly Instant _value;

    private PackedInstant(Instant value) => _value = value;

    internal static PackedInstant None { get; } = new(Instant.MinValue);

    internal static PackedInstant Of(Instant? value) => value is { } known ? new(known) : None;

    internal Instant? Value => _value == Instant.MinValue ? null : _value;
}
