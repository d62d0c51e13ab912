using System.Text;
using PhanAnh.Samples.BinhPhuoc;

Console.OutputEncoding = Encoding.UTF8;
await Sample.RunAsync(Console.Out);
