namespace PhanAnh.Core;

/// <summary>
/// The class of a member's value; on a type, of all values of that type unless a member says otherwise. A member with a class above
/// <see cref="PersonalDataClass.None"/> is never printed: not by <c>ToString</c>, not in an exception, not in a log.
/// </summary>
/// <param name="dataClass">The class.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class DataClassAttribute(PersonalDataClass dataClass) : Attribute
{
    /// <summary>How far what the member holds may go: to nobody outside the case for personal data, to nobody at all in the ordinary ways for secrets.</summary>
    public PersonalDataClass DataClass { get; } = dataClass;
}
