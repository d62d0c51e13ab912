using System.Reflection;
using System.Runtime.CompilerServices;

namespace PhanAnh.Conventions.Tests;

/// <summary>Writes the line that declares a public type.</summary>
internal static class TypeHeader
{
    public static string Of(Type type)
    {
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"public delegate {MemberText.Returned(invoke)} {TypeText.OfDeclared(type)}({MemberText.Parameters(invoke)})";
        }

        var bases = Bases(type);
        return $"public {Kind(type)} {TypeText.OfDeclared(type)}{(bases.Length > 0 ? " : " + bases : "")}{Constraints(type.GetGenericArguments())}";
    }

    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    public static string Constraints(Type[] parameters) => string.Concat(parameters.Where(p => p.IsGenericParameter).Select(Constraint));

    private static string Constraint(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isValue = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string[] parts =
        [
            .. attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. isValue ? ["struct"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(TypeText.Of),
            .. attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isValue ? ["new()"] : Array.Empty<string>(),
        ];
        return parts.Length > 0 ? $" where {parameter.Name} : {string.Join(", ", parts)}" : "";
    }

    private static string Kind(Type type)
    {
        var record = IsRecord(type) ? "record " : "";
        if (type.IsEnum)
        {
            return "enum";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        if (type.IsValueType)
        {
            var isReadOnly = type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly " : "";
            return $"{isReadOnly}{(type.IsByRefLike ? "ref " : "")}{record}struct";
        }

        var modifier = IsStatic(type) ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        return modifier + (record.Length > 0 ? "record" : "class");
    }

    private static string Bases(Type type)
    {
        if (type.IsEnum)
        {
            return TypeText.Of(Enum.GetUnderlyingType(type));
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var interfaces = type.GetInterfaces()
            .Except(inherited)
            .Where(i => i.IsVisible && !(IsRecord(type) && i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            .Select(TypeText.Of)
            .Order(StringComparer.Ordinal);
        var hasBase = type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType);
        return string.Join(", ", (hasBase ? [TypeText.Of(type.BaseType!)] : Array.Empty<string>()).Concat(interfaces));
    }
}
