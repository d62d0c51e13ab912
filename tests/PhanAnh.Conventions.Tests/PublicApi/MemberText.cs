using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PhanAnh.Conventions.Tests;

/// <summary>Writes a public or protected member as its signature.</summary>
internal static class MemberText
{
    // One of them is not for two threads, and tests run side by side.
    private static NullabilityInfoContext Nullability => new();

    public static string? Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsVisible(constructor) =>
            $"{Modifiers(constructor)}{constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})",
        MethodInfo method when IsVisible(method) && !IsGenerated(method) => Method(method),
        PropertyInfo property => Property(property),
        FieldInfo field when IsVisible(field) => Field(field),
        EventInfo ev when ev.AddMethod is { } add && IsVisible(add) => $"{Modifiers(add)}event {TypeText.Of(Nullability.Create(ev))} {ev.Name}",
        _ => null,
    };

    public static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        var returned = Returned(method);
        return $"{Modifiers(method)}{returned} {method.Name}{generic}({Parameters(method)}){TypeHeader.Constraints(method.GetGenericArguments())}";
    }

    public static string Returned(MethodInfo method)
    {
        var reference = method.ReturnType.IsByRef
            ? method.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "InAttribute") ? "ref readonly " : "ref "
            : "";
        return reference + TypeText.Of(Nullability.Create(method.ReturnParameter));
    }

    public static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string? Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToList();
        if (accessors.Count == 0)
        {
            return null;
        }

        var canRead = accessors.Exists(a => a == property.GetMethod);
        var required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        var name = index.Length > 0 ? "this" : property.Name;
        var ways = string.Concat(accessors.Select(a => a == property.GetMethod ? "get; " : IsInit(a) ? "init; " : "set; "));
        return $"{Modifiers(accessors[0])}{required}{TypeText.Of(Nullability.Create(property), write: !canRead)} {name}{index} {{ {ways}}}";
    }

    public static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Field(FieldInfo field)
    {
        var access = field.IsPublic ? "public " : "protected ";
        var type = TypeText.Of(Nullability.Create(field));
        if (field.IsLiteral)
        {
            return $"{access}const {type} {field.Name} = {Literal(field.GetRawConstantValue())}";
        }

        return $"{access}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name}";
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var by = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => "",
        };
        var list = parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false)
            || parameter.IsDefined(typeof(ParamCollectionAttribute), inherit: false) ? "params " : "";
        var type = TypeText.Of(Nullability.Create(parameter), write: !parameter.IsOut);
        var byDefault = parameter.HasDefaultValue ? $" = {Default(parameter)}" : "";
        return $"{list}{by}{type} {parameter.Name}{byDefault}";
    }

    private static string Default(ParameterInfo parameter) =>
        parameter.RawDefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? "default"
            : parameter.ParameterType.IsEnum && parameter.RawDefaultValue is { } raw
                ? $"{parameter.ParameterType.Name}.{Enum.ToObject(parameter.ParameterType, raw)}"
                : Literal(parameter.RawDefaultValue);

    private static string Literal(object? value) => value switch
    {
        null => "null",
        bool b => b ? "true" : "false",
        string s => $"\"{s}\"",
        char c => $"'{c}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Modifiers(MethodBase method)
    {
        var access = method.IsPublic ? "public " : "protected ";
        if (method.DeclaringType!.IsInterface)
        {
            access = method.IsAbstract ? "" : "default ";
        }

        return method switch
        {
            { IsStatic: true } => access + "static ",
            { DeclaringType.IsInterface: true } => access,
            MethodInfo { IsAbstract: true } => access + "abstract ",
            MethodInfo m when m.GetBaseDefinition() != m => access + "override ",
            MethodInfo { IsVirtual: true, IsFinal: false } => access + "virtual ",
            _ => access,
        };
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldInfo field) => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName;

    // Accessors stand in their property; what a record gets from the compiler says nothing about it.
    private static bool IsGenerated(MethodInfo method) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        || method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
