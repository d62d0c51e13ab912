using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Groups of fields of a submission.</summary>
internal static class IntakeFields
{
    /// <summary>Those that tell who the submitter is.</summary>
    internal static ImmutableArray<IntakeField> OfIdentity { get; } = [IntakeField.Name, IntakeField.Phone, IntakeField.Email, IntakeField.Address];
}
