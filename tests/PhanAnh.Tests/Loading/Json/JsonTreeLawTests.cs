using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Tests;

public sealed class JsonTreeLawTests
{
    private static readonly JsonDocumentOptions Reference = new() { CommentHandling = JsonCommentHandling.Skip };

    // Fragments rather than letters, so that most documents are nearly right.
    private static readonly string[] Fragments =
        ["{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"đường\"", "\"\\u0110\"", "1", "-2.5e3", "true", "null", " ", "\n", "/* x */", "😀"];

    private static Gen<string> Documents { get; } =
        Gen.Elements(Fragments).ArrayOf().Select(string.Concat);

    [Fact]
    public void Read_NearlyJson_AgreesWithTheFrameworkOnWhatIsJson() =>
        Prop.ForAll(Documents.ToArbitrary(), json =>
        {
            var tree = JsonTree.Read(Encoding.UTF8.GetBytes(json));
            return tree.IsWellFormed == FrameworkAccepts(json)
                || tree.Defect!.Code is DefectCodes.JsonDuplicateKey or DefectCodes.PresetEmpty;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyBytes_PlacesTheDefectInsideTheFile() =>
        Prop.ForAll(Gen.Choose(0, 255).Select(i => (byte)i).ArrayOf().ToArbitrary(), bytes =>
            JsonTree.Read(bytes).Defect is not { } defect
            || (defect.ByteOffset >= 0 && defect.ByteOffset <= bytes.Length && defect.Line >= 1 && defect.Column >= 1))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void PlaceOf_AnyCharacter_EqualsTheWalkFromTheStart() =>
        Prop.ForAll(Gen.Elements("a", "đ", "ệ", "😀", "\n", "\r\n").ArrayOf().ToArbitrary(), pieces =>
        {
            var source = new JsonSource(Encoding.UTF8.GetBytes(string.Concat(pieces)));
            var (line, column, offset) = (1, 1, 0);
            foreach (var piece in pieces)
            {
                if (source.PlaceOf(offset) != new JsonPlace(line, column))
                {
                    return false;
                }

                (line, column) = piece.EndsWith('\n') ? (line + 1, 1) : (line, column + piece.Length);
                offset += Encoding.UTF8.GetByteCount(piece);
            }

            return source.PlaceOf(offset) == new JsonPlace(line, column);
        }).QuickCheckThrowOnFailure();

    private static bool FrameworkAccepts(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Reference);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
