using System.Reflection;

namespace PhanAnh.Conventions.Tests;

/// <summary>Writes a type as C# writes it, with its nullability, without namespaces.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int",
        [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>A type as it is declared: <c>Outer.Inner&lt;T&gt;</c>.</summary>
    public static string OfDeclared(Type type) => Plain(type, info: null);

    public static string Of(NullabilityInfo info, bool write = false)
    {
        var state = write ? info.WriteState : info.ReadState;
        var text = Plain(info.Type, info);
        return state == NullabilityState.Nullable && !IsNullableValue(info.Type) && !text.EndsWith('?') ? text + "?" : text;
    }

    /// <summary>A type in a place for which the compiler records no nullability that reflection can read.</summary>
    public static string Of(Type type) => Plain(type, info: null);

    private static string Plain(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
        {
            type = type.GetElementType()!;
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            var element = info?.ElementType is { } e ? Of(e) : Plain(type.GetElementType()!, info: null);
            return $"{element}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            var inner = info?.GenericTypeArguments is [var argument] ? Of(argument) : Plain(underlying, info: null);
            return inner.EndsWith('?') ? inner : inner + "?";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var arguments = type.GetGenericArguments();
        var texts = arguments.Select((a, i) =>
            info is not null && i < info.GenericTypeArguments.Length ? Of(info.GenericTypeArguments[i]) : Plain(a, info: null)).ToArray();
        return Named(type, texts);
    }

    // An inner type repeats the arguments of its outer types.
    private static string Named(Type type, string[] arguments)
    {
        var outer = type.DeclaringType;
        var outerCount = outer?.GetGenericArguments().Length ?? 0;
        var name = type.Name.Split('`')[0];
        var own = arguments[outerCount..];
        var text = own.Length > 0 ? $"{name}<{string.Join(", ", own)}>" : name;
        return outer is null ? text : $"{Named(outer, arguments[..outerCount])}.{text}";
    }

    private static bool IsNullableValue(Type type) => Nullable.GetUnderlyingType(type) is not null;
}
