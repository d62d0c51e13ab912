using System.Reflection;

namespace PhanAnh.Conventions.Tests;

public sealed class PublicTypeTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] WallClockTypes = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly)];

    private static readonly HashSet<Type> MutableCollections =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>)];

    private static IEnumerable<Type> PublicTypes => Package.Libs.SelectMany(p => p.Assembly.GetExportedTypes());

    [Fact]
    public void PublicClasses_OfAllPackages_AreSealedStaticOrAbstractRecords() =>
        Violation.None(
            "A public class is sealed, static, or the abstract record of a closed family:",
            PublicTypes
                .Where(t => t.IsClass && !t.IsSealed && !(t.IsAbstract && TypeHeader.IsRecord(t)))
                .Select(t => t.FullName!));

    // What goes through a sequence on the stack moves on; nobody can keep it.
    [Fact]
    public void PublicStructs_OfAllPackages_AreReadOnly() =>
        Violation.None(
            "A public struct is readonly:",
            PublicTypes
                .Where(t => t is { IsValueType: true, IsEnum: false, IsByRefLike: false }
                    && !t.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), inherit: false))
                .Select(t => t.FullName!));

    // Options are filled in by the host before anything reads them.
    [Fact]
    public void PublicProperties_OfAllTypesButOptions_HaveNoSetter() =>
        Violation.None(
            "A value is immutable: use init, or a With… method:",
            from type in PublicTypes
            where !type.Name.EndsWith("Options", StringComparison.Ordinal)
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } set && !MemberText.IsInit(set)
            select $"{type.FullName}.{property.Name}");

    [Fact]
    public void PublicFields_OfAllTypes_AreConstantOrReadOnly() =>
        Violation.None(
            "A public field is const or static readonly:",
            from type in PublicTypes
            where !type.IsEnum
            from field in type.GetFields(Declared)
            where field.IsPublic && !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
            select $"{type.FullName}.{field.Name}");

    // A record that changes under the hands of those who have it is no value, whoever inside the package changes it.
    [Fact]
    public void Fields_OfAllRecords_AreReadOnly() =>
        Violation.None(
            "A field of a record is readonly; a changed one is another record:",
            from package in Package.Libs
            from type in package.Assembly.GetTypes()
            where TypeHeader.IsRecord(type)
            from field in type.GetFields(Declared)
            where field is { IsStatic: false, IsInitOnly: false }
            select $"{type.FullName}.{field.Name}");

    [Fact]
    public void PublicProperties_OfAllTypes_ShowNoMutableCollection() =>
        Violation.None(
            "A collection leaves a type read-only:",
            from type in PublicTypes
            from property in type.GetProperties(Declared)
            where property.GetMethod is { IsPublic: true }
            let shown = property.PropertyType
            where shown.IsArray || (shown.IsGenericType && MutableCollections.Contains(shown.GetGenericTypeDefinition()))
            select $"{type.FullName}.{property.Name} is {TypeText.Of(shown)}");

    [Fact]
    [Trait("BadInput", "87")]
    public void PublicSignatures_OfAllTypes_CarryTimeInNodaTime() =>
        Violation.None(
            "NodaTime's types carry time: Instant, LocalDate, LocalTime:",
            from type in PublicTypes
            from member in type.GetMembers(Declared)
            where MemberText.Of(member) is not null
            where Mentioned(member).Any(t => WallClockTypes.Contains(t))
            select $"{type.FullName}: {MemberText.Of(member)}");

    [Fact]
    public void PublicTypes_OfAPackage_ShareItsNamespace() =>
        Violation.None(
            "One namespace a package; folders are not namespaces:",
            from package in Package.Libs
            from type in package.Assembly.GetExportedTypes()
            where type.Namespace != package.Name
            select $"{type.FullName} in {package.Name}");

    private static IEnumerable<Type> Mentioned(MemberInfo member) => (member switch
    {
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        EventInfo { EventHandlerType: { } handler } => [handler],
        _ => Enumerable.Empty<Type>(),
    }).SelectMany(Parts);

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);
}
