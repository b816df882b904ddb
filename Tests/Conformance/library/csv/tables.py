import csv
import io

out = io.StringIO()
w = csv.writer(out)
w.writerow(["name", "note", "n"])
w.writerows([["Ann", 'says "hi", twice', 1.5], ["Bob", "two\nlines", None], ["", " ", True]])
print(repr(out.getvalue()))
for row in csv.reader(io.StringIO(out.getvalue())):
    print(row)
rows = list(csv.DictReader(io.StringIO("id,city\n1,Rome\n2,Oslo,extra\n3\n")))
print(rows)
out = io.StringIO()
d = csv.DictWriter(out, fieldnames=["id", "city"], restval="-", lineterminator="\n")
d.writeheader()
d.writerow({"id": 1})
d.writerows(row for row in [{"id": 2, "city": "Oslo"}])
print(out.getvalue())
print(list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")), list(csv.reader(["1,\"x\",2"], quoting=csv.QUOTE_NONNUMERIC)))
for quoting in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC):
    out = io.StringIO()
    csv.writer(out, quoting=quoting, delimiter="\t").writerow(["a", 1, None])
    print(repr(out.getvalue()))
try:
    d.writerow({"wrong": 1})
except ValueError as e:
    print(e)
