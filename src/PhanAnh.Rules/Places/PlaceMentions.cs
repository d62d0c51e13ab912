using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Finds the names of administrative units in a text: behind a prefix the longest name known; else a whole part of the text that is a name.</summary>
internal sealed class PlaceMentions
{
    private readonly PlaceNameIndex _index;
    private readonly List<PlaceWord> _words;
    private readonly bool _isUnmarked;
    private readonly List<PlaceMention> _found = [];

    private PlaceMentions(PlaceNameIndex index, string text)
    {
        _index = index;
        _words = PlaceWord.Read(text);
        _isUnmarked = _words.TrueForAll(word => word.Key == word.Unmarked);
    }

    internal static List<PlaceMention> In(string text, PlaceNameIndex index)
    {
        var mentions = new PlaceMentions(index, text);
        mentions.Read();
        return mentions._found;
    }

    private void Read()
    {
        for (var start = 0; start < _words.Count;)
        {
            var end = start + 1;
            while (end < _words.Count && _words[end].Segment == _words[start].Segment)
            {
                end++;
            }

            if (!ReadAnnounced(start, end) && !ReadWhole(start, end))
            {
                ReadParts(start, end);
            }

            start = end;
        }
    }

    private bool ReadAnnounced(int start, int end)
    {
        var any = false;
        for (var i = start; i < end;)
        {
            var (length, kinds) = PlacePrefix.At(_words, i, _isUnmarked);
            var taken = length == 0 ? 0 : Longest(i + length, end, kinds);
            any |= taken > 0;
            i += length == 0 ? 1 : length + taken;
        }

        return any;
    }

    /// <summary>Adds the longest name that begins here, of the kind announced or else of its level, and tells its length in words.</summary>
    private int Longest(int start, int end, AdministrativeUnitKind[] kinds)
    {
        var most = Math.Min(_index.LongestName, end - start);
        for (var length = most; length > 0; length--)
        {
            if (Add(_index.Named(_words.GetRange(start, length)), kinds, isSpelled: true))
            {
                return length;
            }
        }

        for (var length = most; length > 0; length--)
        {
            if (Add(_index.NamedWithoutMarks(_words.GetRange(start, length)), kinds, isSpelled: false))
            {
                return length;
            }
        }

        return 0;
    }

    private bool Add(AdministrativeUnit[] named, AdministrativeUnitKind[] kinds, bool isSpelled)
    {
        if (named.Length == 0)
        {
            return false;
        }

        var exact = Array.FindAll(named, unit => kinds.Contains(unit.Kind));
        var levels = kinds.Select(kind => new AdministrativeUnit { Code = default, Name = "", Kind = kind }.Level).ToHashSet();
        var meant = exact.Length > 0 ? exact : Array.FindAll(named, unit => levels.Contains(unit.Level));
        if (meant.Length > 0)
        {
            _found.Add(new(meant, true, isSpelled || _isUnmarked));
        }

        return meant.Length > 0;
    }

    private bool ReadWhole(int start, int end)
    {
        var words = _words.GetRange(start, end - start);
        var named = _index.Named(words);
        named = named.Length == 0 && _isUnmarked ? _index.NamedWithoutMarks(words) : named;
        if (named.Length > 0)
        {
            _found.Add(new(named, false, true));
        }

        return named.Length > 0;
    }

    private void ReadParts(int start, int end)
    {
        for (var i = start; i < end;)
        {
            var next = i + 1;
            while (next < end && _words[next].Part == _words[i].Part)
            {
                next++;
            }

            if (next - i < end - start)
            {
                ReadWhole(i, next);
            }

            i = next;
        }
    }
}
