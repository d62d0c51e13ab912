namespace PhanAnh.Tests;

public sealed class SchemaCheckTests
{
    private const string Schema = """
        {
          "type": "object", "required": ["id"], "additionalProperties": false, "maxProperties": 5,
          "properties": {
            "id": {"$ref": "#/$defs/code"}, "n": {"type": ["integer", "null"], "minimum": 1, "maximum": 9},
            "list": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"enum": ["a", "b"]}},
            "either": {"anyOf": [{"const": "*"}, {"type": "boolean"}]},
            "one": {"type": "object", "minProperties": 1, "oneOf": [{"required": ["x"]}, {"required": ["y"]}], "propertyNames": {"pattern": "^[xyz]$"}, "additionalProperties": {"type": "number"}}
          },
          "$defs": {"code": {"type": "string", "pattern": "^[a-z]+$"}}
        }
        """;

    [Theory]
    [InlineData("""{"id": "a"}""")]
    [InlineData("""{"id": "a", "n": 9, "list": ["a", "b"], "either": "*", "one": {"x": 1.5}}""")]
    [InlineData("""{"id": "a", "n": null, "either": true}""")]
    public void Faults_OfAFittingDocument_AreNone(string document) => Assert.Empty(SchemaCheck.Of(Schema).Faults(SchemaCheck.Parse(document)));

    [Theory]
    [InlineData("[]", "$: is no")]
    [InlineData("{}", "$: lacks id")]
    [InlineData("""{"id": "A"}""", "$.id: A is not like")]
    [InlineData("""{"id": "a", "more": 1}""", "$.more: may not be")]
    [InlineData("""{"id": "a", "n": 1.5}""", "$.n: is no")]
    [InlineData("""{"id": "a", "n": 0}""", "$.n: is too small")]
    [InlineData("""{"id": "a", "n": 10}""", "$.n: is too large")]
    [InlineData("""{"id": "a", "list": []}""", "$.list: has too few items")]
    [InlineData("""{"id": "a", "list": ["a", "a", "a"]}""", "$.list: has too many items")]
    [InlineData("""{"id": "a", "list": ["a", "c"]}""", "$.list[1]: c is none of")]
    [InlineData("""{"id": "a", "either": "+"}""", "$.either: + fits no form")]
    [InlineData("""{"id": "a", "one": {"x": 1, "y": 1}}""", "$.one: does not fit exactly one form")]
    [InlineData("""{"id": "a", "one": {"x": "1"}}""", "$.one.x: is no")]
    [InlineData("""{"id": "a", "one": {"x": 1, "w": 1}}""", "$.one.w: w is not like")]
    public void Faults_OfAnother_TellThePlace(string document, string fault) =>
        Assert.StartsWith(fault, Assert.Single(SchemaCheck.Of(Schema).Faults(SchemaCheck.Parse(document))), StringComparison.Ordinal);

    [Fact]
    public void Faults_OfAKeywordNobodyKnows_Throw() =>
        Assert.Throws<NotSupportedException>(() => SchemaCheck.Of("""{"dependentRequired": {}}""").Faults(SchemaCheck.Parse("{}")));
}
