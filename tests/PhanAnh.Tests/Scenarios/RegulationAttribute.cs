namespace PhanAnh.Tests;

/// <summary>The file whose scenarios stand in a class.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RegulationAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
