namespace PhanAnh.Calendar;

/// <summary>The different days of a schedule, numbered; 0 is a day without hours.</summary>
internal sealed class ShapeSet
{
    private const int Most = 256;

    private readonly List<OfficeHours> _all = [OfficeHours.Closed];

    internal byte CodeOf(OfficeHours hours)
    {
        var code = _all.IndexOf(hours);
        if (code < 0)
        {
            code = _all.Count;
            _all.Add(hours);
        }

        return code < Most ? (byte)code : throw new ArgumentException("A schedule may have at most 255 different days.", nameof(hours));
    }

    internal DayShape[] ToShapes()
    {
        var shapes = new DayShape[_all.Count];
        for (var code = 0; code < shapes.Length; code++)
        {
            shapes[code] = new DayShape(_all[code]);
        }

        return shapes;
    }
}
