namespace PhanAnh.Core;

/// <summary>What people read for a trigger of either machine.</summary>
/// <param name="Code">The trigger.</param>
/// <param name="Name">What people read.</param>
public sealed record TriggerDefinition(TriggerCode Code, LocalizedText Name);
