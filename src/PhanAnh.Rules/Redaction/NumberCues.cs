namespace PhanAnh.Rules;

/// <summary>The words ahead of numbers of persons.</summary>
internal static class NumberCues
{
    private static readonly CueTable Table = new(
        (NumberCue.Phone, "sdt dt dtdd dienthoai zalo alo phone tel mobile didong"),
        (NumberCue.CitizenId, "cccd cancuoc cancuoccongdan dinhdanh dinhdanhcanhan"),
        (NumberCue.IdentityCard, "cmnd socm cmt chungminhnhandan chungminh chungminhthu hochieu passport"),
        (NumberCue.BankAccount, "stk sotaikhoan taikhoan sotk"),
        (NumberCue.Bank, "tk vietcombank vcb bidv agribank vietinbank techcombank mbbank acb vpbank sacombank tpbank vib hdbank shb msb ocb seabank eximbank"),
        (NumberCue.TaxCode, "mst masothue"),
        (NumberCue.Insurance, "bhxh baohiemxahoi bhyt baohiemyte"),
        (NumberCue.Birth, "ngaysinh sinhngay namsinh sinhnam sinhthang sinhvaongay sinhvaonam"),
        (NumberCue.BirthWord, "sinh sn sinhvao"),
        (NumberCue.Other, "hocsinh vesinh thisinh khaisinh tuyensinh phatsinh hysinh ansinh taisinh dansinh hosinh kysinh"),
        (NumberCue.Other, "hoso quyetdinh congvan vanban bienban biennhan bienlai hoadon hopdong giaodich phieu thongbao thuadat"));

    /// <summary>What is said of the number at a place.</summary>
    internal static CueAhead Before(ReadOnlySpan<char> text, int place) => Table.Before(text, place);
}
