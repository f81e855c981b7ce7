using ClaimsSystem.Hosting;

var builder = WebApplication.CreateSlimBuilder(args);
builder.AddClaimsSystem();
var app = builder.Build();
app.UseClaimsSystem();
app.Run();
