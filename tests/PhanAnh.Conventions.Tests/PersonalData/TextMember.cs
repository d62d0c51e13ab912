using System.Collections;
using System.Reflection;
using PhanAnh.Core;

namespace PhanAnh.Conventions.Tests;

/// <summary>A public property of a value that carries text, and its class.</summary>
internal sealed record TextMember(Type Type, PropertyInfo Property)
{
    private static readonly Type[] Texts = [typeof(string), typeof(SensitiveText), typeof(TextRef), typeof(CaseKey)];

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<TextMember> All { get; } =
    [
        .. from package in new[] { "PhanAnh.Core", "PhanAnh.Rules", "PhanAnh.Reporting" }
           from type in Assembly.Load(package).GetExportedTypes()
           where !type.IsEnum && !type.IsInterface && !typeof(Attribute).IsAssignableFrom(type)
           from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           where Texts.Contains(TextOf(property.PropertyType))
           orderby type.FullName, property.Name
           select new TextMember(type, property),
    ];

    /// <summary>Its own class, else that of its type of text; plain strings have the class None, which the approved inventory confirms.</summary>
    public PersonalDataClass Class => (Property.GetCustomAttribute<DataClassAttribute>() ?? TextOf(Property.PropertyType).GetCustomAttribute<DataClassAttribute>())
        ?.DataClass ?? PersonalDataClass.None;

    public override string ToString() => $"{Type.FullName}.{Property.Name}: {Class}";

    private static Type TextOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? TextOf(type.GetGenericArguments()[0]) : type;
    }
}
