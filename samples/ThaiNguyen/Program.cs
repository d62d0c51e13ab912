using System.Text;
using PhanAnh.Samples.ThaiNguyen;

Console.OutputEncoding = Encoding.UTF8;
await Sample.RunAsync(Console.Out);
