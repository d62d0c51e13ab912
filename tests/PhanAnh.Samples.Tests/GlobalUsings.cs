global using PhanAnh.Core;
global using PhanAnh.Samples.TayNinh;
